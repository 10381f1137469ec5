import type { OrganisationWords } from '../../name-table';

export const organisations: OrganisationWords = {
  legalForms: [],
  heads: [],
  openingHeads: [],
  compoundHeads: [],
  media: [],
  roles: [],
  verbs: [],
};
