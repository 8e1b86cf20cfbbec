import type { Preset } from '../src/rule.js';

/** Every rule that holds for all genres. */
export const recommended: Preset = {
  id: 'recommended',
  name: { zh: '推荐', en: 'recommended' },
  rules: {
    // What is still to be filled in.
    'placeholder/unresolved': 'error',
    'placeholder/scrub-residue': 'error',
    // The parts of a report, and their order.
    'structure/empty-section': 'warn',
    'structure/document-number': 'error',
    'structure/attachments': 'warn',
    'structure/citation': 'warn',
    'structure/signer': 'warn',
    // Numbers before headings and items.
    'numbering/heading-sequence': 'error',
    'numbering/heading-form': 'warn',
    'numbering/heading-level': 'info',
    'numbering/heading-punctuation': 'warn',
    'numbering/heading-parallelism': 'info',
    'numbering/run-in-sequence': 'error',
    'numbering/run-in-mixed': 'warn',
    // Congresses, plenums and their lists.
    'plenary/unknown-session': 'error',
    'plenary/not-yet-held': 'error',
    'plenary/list-gap': 'error',
    'plenary/list-order': 'error',
    'plenary/list-duplicate': 'error',
    'plenary/list-stale': 'warn',
    'plenary/list-start': 'info',
    'plenary/congress-mismatch': 'error',
    'plenary/form': 'error',
    'plenary/local-form': 'error',
    'plenary/ccdi-form': 'error',
    'plenary/people-congress-form': 'error',
    'plenary/stale-committee': 'warn',
    'plenary/all-sessions': 'info',
    'plenary/party-prefix': 'info',
    'plenary/missing-spirit': 'info',
    // Words that have one right form.
    'terms/own-leadership': 'warn',
    'terms/person-order': 'info',
    'terms/person-title': 'warn',
    'terms/renamed-body': 'warn',
    'terms/repealed-basis': 'warn',
    'terms/confusable': 'warn',
    // Figures, within the report and against last year's.
    // How numbers and dates are written.
    'numerals/date-valid': 'error',
    'numerals/year-digits': 'warn',
    'numerals/hanzi-zero': 'warn',
    'numerals/day-form': 'warn',
    'numerals/mixed-date': 'error',
    'numerals/relative-year': 'info',
    'numerals/approximate': 'warn',
    'numerals/range-unit': 'warn',
    'numerals/mixed-numeral': 'warn',
    'numerals/leading-zero': 'warn',
    'numerals/thousands': 'info',
    // Marks.
    // One report, one way.
    'consistency/doubled-word': 'warn',
    'consistency/event-name': 'info',
    'consistency/name-variant': 'info',
    'consistency/repeated-paragraph': 'warn',
    'consistency/report-year': 'warn',
    'consistency/unit-form': 'info',
  },
};
