import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfHeading, type StructureKind } from './kind-of-heading.ts';

const headings: Record<StructureKind | 'none', string[]> = {
  role: ['Role', '🧠 Your Identity & Memory', 'Ton identité et ta mémoire', '1. Définition du rôle'],
  responsibilities: ['Your primary responsibilities:', 'Core Mission', 'Role and Responsibilities', 'Vos missions'],
  process: [
    'When invoked:',
    '🔄 Your Workflow Process',
    'Votre démarche',
    'Étapes à suivre',
    'Le processus de travail',
  ],
  deliverables: [
    'Deliverables',
    'Expected output',
    'Vos livrables techniques',
    'What you deliver',
    'Ce que vous livrez',
  ],
  successMetrics: [
    'Success Metrics',
    'Tes indicateurs de réussite',
    'Critères de succès',
    'KPIs',
    'Vos métriques de succès',
  ],
  standards: ['Critical Rules You Must Follow', 'Best practices', 'Règles critiques à respecter', 'Quality Checklist'],
  none: [
    '',
    'You must',
    'API Best Practices',
    'Output Format',
    'Success Stories',
    'Processing images',
    'React Workflow',
    'Roles in Kubernetes',
    'Praxis',
    'Practices',
    'Un modèle de livrable',
    'Deliverable Template',
    'Modèles de livrables',
    'Success Metrics Report',
  ],
};

for (const [kind, texts] of Object.entries(headings)) {
  for (const text of texts) {
    test(`"${text}" is a heading of ${kind}`, () => assert.equal(kindOfHeading(text) ?? 'none', kind));
  }
}
