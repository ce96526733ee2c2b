// French.
import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  name: 'French',
  marks: { primary: ['«', '»'], secondary: ['«', '»'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: {
    types: {
      reg: 'règlement, règlements',
      reg_impl: "règlement d'exécution, règlements d'exécution",
      reg_del: 'règlement délégué, règlements délégués',
      dir: 'directive, directives',
      dir_impl: "directive d'exécution, directives d'exécution",
      dir_del: 'directive déléguée, directives déléguées',
      dec: 'décision, décisions',
      dec_impl: "décision d'exécution, décisions d'exécution",
      dec_del: 'décision déléguée, décisions déléguées',
      dec_framw: 'décision-cadre, décisions-cadres',
      joint_action: 'action commune, actions communes',
      compos: 'position commune, positions communes',
      reco: 'recommandation, recommandations',
    },
    domains: { EU: 'UE', EC: 'CE', EEC: 'CEE', ECSC: 'CECA', Euratom: 'Euratom', CFSP: 'PESC', JHA: 'JAI' },
    number: 'no, nos, n°, nº, n o, n os, n° s, No, Nos',
    bodies:
      "du, de, des, la, le, les, et, européen, européenne, Parlement, Conseil, Commission, Banque, centrale, l', États, membres, représentants, gouvernements",
    dated: 'du, en date du',
    and: 'et, ou, et à la, ou à la, et au, et de la, et du',
  },
};
