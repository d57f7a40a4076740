/**
 * Words that people use for the same thing, in English and French: who asks for what makes a page slow should find who
 * writes of performance, and `revue` should find a reviewer. A line a family, members set apart by commas; a member may
 * be several words. Written from what the words mean; capabilities have their own phrases in `content/capabilities`.
 */
const FAMILIES = `
slow, slower, sluggish, lag, lent, lenteur, ralentir, latency, latence, speed, vitesse, fast, faster, rapide, takes forever, load time, temps de chargement, performance
crash, crashes, bug, bugs, bogue, plante, planter, plantage, broken, cassé, does not work, ne marche pas, failure, panne, error, erreur, debug, déboguer, débogage, root cause
outage, downtime, goes down, went down, tombé, hors service, panne, incident, on-call, astreinte
hacked, hacker, hackers, hack, piraté, pirater, pirates, pirate, intrusion, breach, attack, attaque, attaquant, attacker, vulnerability, vulnérabilité, security, sécurité
penetration test, pentest, test d'intrusion, tests d'intrusion, ethical hacking
security hole, hole, holes, faille, failles, weakness, vulnerability, vulnérabilité
blind, aveugle, malvoyant, disabled, handicap, handicapé, screen reader, lecteur d'écran, keyboard only, wcag, rgaa, a11y, accessibility, accessibilité, accessible
phone, phones, téléphone, smartphone, tablet, tablette, ios android, mobile
clean up, clean, nettoyer, mess, messy, tidy, hard to read, difficile à lire, simplify, simplifier, refactor, refactoring, remaniement, réusiner, refactorisation, code quality
legacy, old code, old program, vieux code, vieux programme, vieux, ancien, hérité, patrimonial, modernize, moderniser, modernization, modernisation
explain, explique, expliquer, understand, comprendre, compréhension, walkthrough, explore, explorer
technical debt, dette technique, tech debt
dead code, code mort, unused code
review, reviewer, revue, relecture, relire, relecteur, proofread
code review, revue de code, relecture de code, relecteur de code, code reviewer
pull request, merge request, demande de fusion, my changes, mes modifications, modifications, merge, fusionner, pr review
write, écrire, rédiger, author, rédaction, writer, rédacteur
writer, rédacteur, rédactrice, technical writer, rédacteur technique
documentation, document, documents, docs, documenter, manual, manuel, guide, readme
test, tests, tester, testing, testeur, essai, essais, qa, quality assurance, assurance qualité
unit test, test unitaire, tests unitaires
end to end, e2e, bout en bout, browser test
load test, load testing, test de charge, tests de charge, stress test, montée en charge, benchmark
flaky, flakiness, instable, intermittent, intermittence
deploy, déployer, déploiement, ship, release, mise en production, put into production, livraison
release notes, notes de version, changelog, version, release manager
continuous integration, intégration continue, ci, cicd, continuous delivery, livraison continue, pipeline ci
monitoring, supervision, surveiller, surveillance, alerting, alert, alertes, observability, observabilité
container, conteneur, containers, docker, kubernetes
cluster, grappe, kubernetes, k8s
cloud bill, bill, cloud cost, facture cloud, cost, coût, coûts, expensive, cher, finops, budget, savings, économies
database, base de données, bases de données, sgbd, sql
query, queries, requête, requêtes, sql
sql, postgres, postgresql, mysql
data, données, dataset
data pipeline, pipeline de données, etl, data engineering, ingénierie des données, data engineer, ingénieur data
chart, charts, graphique, graphiques, graph, dashboard, tableau de bord, visualization, visualisation, plot, figures, chiffres, reporting
statistics, statistiques, data science, data scientist
machine learning, apprentissage automatique, apprentissage profond, deep learning, ml, train a model, entraîner un modèle
artificial intelligence, intelligence artificielle, ai, ia
prompt, prompts, prompt engineering, ingénierie de prompts
smart contract, smart contracts, contrat intelligent, contrats intelligents, solidity, blockchain
cryptocurrency, cryptomonnaie, bitcoin, crypto
website, site, site web, web page, page, web
frontend, web page, site web, website
frontend, user interface, ui, interface utilisateur
backend, server side, côté serveur, server, serveur
user experience, expérience utilisateur, ux, usability, ergonomie, utilisabilité
user research, recherche utilisateur, user interview, entretien utilisateur, ux researcher, chercheur ux
design, designer, conception, concevoir, maquette, mockup, wireframe, prototype
architecture, architect, architecte, system design
software, logiciel, logicielle, logiciels, program, programme
developer, développeur, développeuse, programmer, programmeur, coder, develop, développer, développement
engineer, ingénieur, ingénieure, engineering, ingénierie
translate, translation, traduire, traduction, traducteur, translator, other languages, autres langues, localization, localisation, i18n, internationalization, internationalisation
google, search engine, moteur de recherche, seo, référencement, référencement naturel, ranking, search engine optimization
customer, customers, client, clients, clientèle
angry, unhappy, mécontent, mécontents, complaint, complaints, réclamation, réclamations, refund, remboursement, customer support, support client, service client
customer support, support client, service client, help desk, customer service
buy, buying, acheter, achat, purchase, checkout, conversion, convertir, shop, boutique, store, ecommerce, e-commerce, panier, cart
sell, selling, vendre, vente, ventes, sales, commercial, vendeur
prospect, prospects, lead, leads, cold email, outreach, prospection, outbound, somebody who does not know us
email, e-mail, courriel, mail, newsletter
advertising, ads, ad, publicité, publicitaire, paid media, ppc, campagne publicitaire
campaign, campagne
social media, social network, social networks, réseau social, réseaux sociaux, community management
video, vidéo, vidéos
podcast, episode, épisode, balado
brand, marque, logo, identity, identité visuelle
content, contenu, copy, blog, article, copywriting, rédaction de contenu
marketing, growth, croissance, acquisition
book, livre, novel, roman, author, auteur, co-author
story, histoire, récit, narrative, narration
tax, taxes, impôt, impôts, fiscal, fiscalité, fiscaliste
bookkeeping, books, close the month, comptabilité, comptable, accounting, accountant, tenir les comptes, ledger, clôture
invoice, facture, facturation, billing, accounts payable
revenue, chiffre d'affaires, forecast, prévision, prévisions, predict, prédire, next year, financial model
finance, financial, financier, financière, finances
investor, investors, investisseur, investisseurs, fundraising, levée de fonds, investment, investissement, pitch, pitch deck
stock market, bourse, trading, marchés financiers
legal, juridique, lawyer, avocat, law, droit, legal advice
contract, contrat, agreement, accord, before signing, avant de signer, legal document, document juridique
gdpr, rgpd, privacy, vie privée, données personnelles, personal data, data protection, protection des données
compliance, conformité, regulation, réglementation, audit, auditeur, auditor
hire, hiring, embaucher, embauche, recruit, recruiting, recruitment, recruter, recrutement, recruteur
onboard, onboarding, new employee, new employees, nouveau salarié, nouvelle recrue, intégration rh, new hire
employee, employees, salarié, salariés, collaborateur, staff, human resources, ressources humaines, rh, hr
training, formation, former, course, cours, teach, enseigner, apprendre, learn, mentor
job interview, entretien d'embauche, interview prep
meeting, réunion, minutes, compte rendu, comptes rendus, transcript
project, projet, project manager, chef de projet, gestion de projet, project management
sprint, iteration, itération, scrum, agile, backlog, planning, planifier, planification
requirements, exigences, cahier des charges, specification, spécification, spécifications, prd, user story, user stories
product manager, chef de produit, product owner, product management
strategy, stratégie, strategist, stratège
orchestrate, orchestrer, orchestrator, orchestrateur, several agents, plusieurs agents, multi-agent, coordinate, coordonner, work together, ensemble, split a big task, chef d'orchestre
split, decompose, décomposer, découper, break down, répartir
memory, mémoire, remember, souvenir, se souvenir, context, contexte, between sessions
game, games, jeu, jeux, jeu vidéo, jeux vidéo, video game, gaming
level, niveau, niveaux, level design, level designer, world building
voice, voix, speech, parole, audio, sound, son
image, images, picture, photo, illustration
scan, scanned, numérisé, ocr, read text, reconnaissance de texte
microcontroller, microcontrôleur, firmware, embedded, embarqué, iot, objet connecté, connected device
map, maps, carte, cartes, cartographie, cartography, cartographe, gis, sig, géographie, geospatial, géospatial
real estate, immobilier, apartment, appartement, house, maison
supply chain, chaîne d'approvisionnement, logistics, logistique, approvisionnement, supplier, fournisseur
grant, grants, subvention, subventions
health, healthcare, santé, medical, médical, hospital, hôpital, patient
school, école, university, université, student, étudiant, studies abroad, études
infrastructure as code, infrastructure en tant que code, terraform, iac, pulumi
framework, technology, technologie, tech stack, stack, which framework
choose, choisir, choix, compare, comparer, comparison, comparaison, evaluate, évaluer, évaluation, evaluation
plan, planner, planificateur, roadmap, feuille de route
migrate, migrer, migration, upgrade, mise à niveau, port, convert
rules, règles, standards, conventions, guidelines, enforce, faire respecter
research, recherche, researcher, chercheur, investigate, enquêter, étude
summary, résumé, résumer, summarize, synthèse, synthétiser, executive summary
trend, trends, tendance, tendances, market research, étude de marché
feedback, retour, retours, avis, user feedback
automation, automatisation, automatiser, automate, workflow, flux de travail
git, version control, commit, commits, branch, branche, gestion de versions
command line, ligne de commande, cli, terminal, shell
browser, navigateur
search, recherche, search engine
safe, sûr, secure, sécurisé, sécuriser
fix, repair, corriger, réparer, correction, resolve, résoudre, solve, debug, débogage
check, verify, vérifier, vérification, validate, valider, validation, control, contrôler
find bugs, bug hunting, chasse aux bugs, debugging
login, sign in, password, mot de passe, connexion, authentication, authentification, oauth, jwt
access rights, droits d'accès, permissions, authorization, autorisation, identity, identité, iam
encryption, chiffrement, cryptography, cryptographie
payment, payments, paiement, paiements, checkout, credit card, carte bancaire, stripe
subscription, abonnement, recurring revenue
network, réseau, networking, réseaux
log, logs, logging, journal, journaux, journalisation
queue, message broker, file d'attente, messages, kafka, rabbitmq
real time, temps réel, websocket, streaming
backup, sauvegarde, sauvegarder, disaster recovery, reprise après sinistre
duplicate, duplicates, doublon, doublons, data quality, qualité des données
virtual reality, réalité virtuelle, augmented reality, réalité augmentée, vr, ar, xr, immersive, immersif
3d, three-dimensional, rendering, rendu, shader
animation, animations, motion, whimsy, fantaisie
colour, color, couleur, couleurs, palette, visual design, design visuel
form, formulaire, forms, formulaires
chatbot, chat bot, conversational agent, agent conversationnel, assistant vocal, voice assistant
competitor, competitors, concurrent, concurrents, concurrence, competitive analysis, analyse concurrentielle, market research, étude de marché
price, pricing, prix, tarif, tarification
persona, personas, target audience, public cible
risk, risks, risque, risques, risk management, gestion des risques
decision, décision, decide, décider
idea, ideas, idée, idées, brainstorm, remue-méninges, ideation, idéation
startup, start-up, jeune pousse, entrepreneur, founder, fondateur
loan, prêt, mortgage, crédit, emprunt, bank, banque, banking
insurance, assurance
hotel, hôtel, hospitality, hôtellerie, guest, voyageur
shipping, livraison de colis, delivery service, expédition
purchasing, procurement, achats, approvisionnement, supplier, fournisseur, vendor
payroll, paie, salary, salaire
presentation, présentation, slides, diapositives, pitch deck
diagram, diagramme, schema, schéma, mermaid
science, scientific, scientifique, academic, académique, scholar, paper, article scientifique, publication
history, histoire, historian, historien
psychology, psychologie, psychologist, psychologue
culture, cultural, culturel, anthropology, anthropologie
sustainability, développement durable, esg, environment, environnement, climate, climat
government, public sector, secteur public, administration, govtech
quantum, quantique
robot, robotics, robotique, drone
shortcut, shortcuts, raccourci, keyboard, clavier, command palette, palette de commandes
newcomer, newcomers, new to the codebase, nouveau dans le code, codebase onboarding, prise en main
commit message, message de commit, pull request description
slow query, slow queries, requête lente, requêtes lentes, query optimization, optimisation de requêtes
memory leak, fuite mémoire, fuite de mémoire
scaling, scale, scalability, passage à l'échelle, montée en charge, scalabilité
dependency, dependencies, dépendance, dépendances, package, packages, paquet
open source, logiciel libre, licence, license
mockup, mock-up, maquette, maquettes, wireframe, prototype, prototypage, prototyping, mvp
experiment, expérience, expérimentation, a/b test, test a/b, ab testing
interview, entretien, entretiens
webinar, événement, event, events, conference, conférence
influencer, influenceur, influenceurs, creator, créateur
press, presse, communiqué, press release, public relations, relations publiques, communication
crisis, crise
coach, coaching, coacher, mentor, mentorat
note, notes, knowledge, connaissances, knowledge base, base de connaissances, zettelkasten
cheap, cheaper, moins cher, save money, réduire les coûts, pay less, payer moins
`;

/** Each family as the members' own texts. */
export const wordFamilies: readonly (readonly string[])[] = FAMILIES.trim()
  .split('\n')
  .map((line) => line.split(',').map((member) => member.trim()));
