import { foldPlural } from './fold-plural.ts';

/**
 * Words of one root that say one thing about what somebody does: who does it, doing it, that it is done. `code reviewer`,
 * `reviewing code` and `code review` are one capability, and so are `développeur`, `développer` and `development`. The first
 * of a line stands for all. Only words that mean the same beside any other word: `customer` is no form of `custom`.
 */
const ROOTS = `
  design designing designer designed
  conception concevoir concepteur conceptrice concoit concevez concevant concu
  development develop developing developer developed developpement developper developpeur developpeuse developpez developpant
  architecture architect architecte architecting architectural
  engineering engineer ingenieur ingenieure ingenierie
  analysis analyst analyse analyze analyzer analyzing analysing analyser analyste analyzes analysez analysant
  optimization optimize optimizer optimizing optimiser optimise optimiseur optimisez optimisant
  management manage manager managing
  gestion gerer gere gestionnaire gerez gerant
  writing write writer written
  redaction rediger redacteur redactrice redige redigez
  ecriture ecrire ecrit ecrivez
  test testing tester testeur testeuse testez
  review reviewing reviewer reviewed
  relecture relire relecteur relectrice
  revision reviser reviseur
  audit auditing auditor auditer auditeur auditrice auditez
  debugging debug debugger deboguer debogage debogueur debugguer
  refactoring refactor refactored refactorer refactoriser refactorisation refactorise
  documentation documenting documenter
  deployment deploy deploying deployed deployer deploiement deployez
  monitoring monitor
  surveillance surveiller surveille surveillez
  migration migrate migrating migrator migrer migrez
  modernization modernize modernizing modernizer moderniser modernisez
  automation automate automating automator automatisation automatiser automatiseur automatise automatisez
  integration integrate integrating integrator integrer integrateur integrez
  validation validate validator validating valider validateur validez
  verification verify verifier verifying verifie verifiez
  generation generate generator generating generer generateur genere
  translation translate translator translating
  traduction traduire traducteur traductrice
  planning plan planner
  planification planifier planificateur planifie planifiez
  research researcher researching
  recherche chercheur chercheuse rechercher
  training trainer
  formation formateur formatrice
  coaching coach coacher
  mentoring mentor mentorat mentorer
  strategy strategist stratege strategiste
  marketing marketer marketeur
  administration administer administrator administrateur administratrice administrer admin
  moderation moderate moderator moderer moderateur moderatrice
  forecasting forecast forecaster
  prediction predict predictor predire
  creation create creating creator creer createur creatrice cree
  editing edit editor
  montage monteur monteuse
  coordination coordinate coordinating coordinator coordonner coordinateur coordinatrice coordonne
  orchestration orchestrate orchestrating orchestrator orchestrer orchestrateur orchestre
  facilitation facilitate facilitator faciliter facilitateur facilitatrice
  curation curate curator
  extraction extract extracting extractor extraire extracteur
  detection detect detecting detector detecter detecteur
  scraping scrape scraper
  modeling modelling modeler modelisation modeliser modeleur modelise
  visualization visualize visualizing visualizer visualiser visualise
  negotiation negotiate negotiating negotiator negociation negocier negociateur negociatrice
  recruitment recruit recruiter recruiting recrutement recruter recruteur recruteuse
  accounting accountant
  comptabilite comptable
  illustration illustrator illustrateur illustratrice
  photography photographer photographe photographie
  storytelling storyteller
  journalism journalist journaliste journalisme
  copywriting copywriter
  anthropology anthropologist anthropologue
  psychology psychologist psychologue
  geography geographer geographe
  containerization containerize containerizing conteneurisation conteneuriser containeriser
  localization localize localizing localizer localiser
  evaluation evaluate evaluating evaluator evaluer evaluateur evaluatrice evalue
  assessment assess assessing assessor
  benchmark benchmarking
  troubleshooting troubleshoot troubleshooter
  depannage depanner
  classification classify classifier classifying
  transcription transcribe transcriber transcrire
  implementation implement implementing implementer implementez
  configuration configure configuring configurer
  installation install installing installer
  prioritization prioritize prioritizing prioriser priorisation priorise
  investigation investigate investigating investigator enqueter enqueteur
  exploration explore explorer exploring
  simulation simulate simulating simulator simuler simulateur
  synthesis synthesize synthesizer synthesizing synthese synthetiser
  summarization summarize summarizer summarizing
  reporting reporter
  scaling scale scaler
  hardening harden
  pricing price
  budgeting budget budgetisation budgetiser
  hiring hire
  sourcing sourcer
  procurement procure procuring
  simplification simplify simplifier simplifying
  cleanup cleaner
  indexing indexation indexer
`;

const BY_FORM: ReadonlyMap<string, string> = new Map(
  ROOTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ').map(foldPlural);
      return [first, ...others].map((form) => [form, first] as const);
    }),
);

/** A folded word → the one that stands for its root; a word without one stands for itself. */
export function rootOf(word: string): string {
  return BY_FORM.get(word) ?? word;
}

/** Every folded form that has another word standing for it, with that word. */
export function rootForms(): [form: string, root: string][] {
  return [...BY_FORM].filter(([form, root]) => form !== root);
}
