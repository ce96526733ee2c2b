// German.
import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  name: 'German',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: {
    types: {
      reg: 'Verordnung, Verordnungen',
      reg_impl: 'Durchführungsverordnung, Durchführungsverordnungen',
      reg_del: 'Delegierte Verordnung, Delegierten Verordnung, Delegierte Verordnungen, Delegierten Verordnungen',
      dir: 'Richtlinie, Richtlinien',
      dir_impl: 'Durchführungsrichtlinie, Durchführungsrichtlinien',
      dir_del: 'Delegierte Richtlinie, Delegierten Richtlinie, Delegierte Richtlinien, Delegierten Richtlinien',
      dec: 'Beschluss, Beschlusses, Beschlüsse, Beschlüssen, Beschluß, Beschlußes, Entscheidung, Entscheidungen',
      dec_impl: 'Durchführungsbeschluss, Durchführungsbeschlusses, Durchführungsbeschlüsse, Durchführungsbeschlüssen',
      dec_del:
        'Delegierter Beschluss, Delegierten Beschluss, Delegierten Beschlusses, Delegierte Beschlüsse, Delegierten Beschlüsse',
      dec_framw:
        'Rahmenbeschluss, Rahmenbeschlusses, Rahmenbeschlüsse, Rahmenbeschlüssen, Rahmenbeschluß, Rahmenbeschlußes',
      joint_action: 'Gemeinsame Aktion, Gemeinsamen Aktion, Gemeinsame Aktionen, Gemeinsamen Aktionen',
      compos: 'Gemeinsamer Standpunkt, Gemeinsamen Standpunkt, Gemeinsamen Standpunkts, Gemeinsame Standpunkte',
      reco: 'Empfehlung, Empfehlungen',
    },
    domains: { EU: 'EU', EC: 'EG', EEC: 'EWG', ECSC: 'EGKS', Euratom: 'Euratom', CFSP: 'GASP', JHA: 'JI' },
    number: 'Nr., Nr, Nrn., No',
    bodies:
      'des, der, und, Europäischen, Parlaments, Rates, Rats, Kommission, Zentralbank, im, Rat, vereinigten, Vertreter, Regierungen, Mitgliedstaaten',
    dated: 'vom',
    and: 'und, oder, und der, sowie',
  },
};
