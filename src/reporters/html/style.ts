import { colors } from './style/colors.js';
import { draft } from './style/draft.js';
import { files } from './style/files.js';
import { filters } from './style/filters.js';
import { notes } from './style/notes.js';
import { page } from './style/page.js';
import { print } from './style/print.js';
import { views } from './style/views.js';

/** How a page looks. Without `<` and `&`, so that HTML and XML read it alike. */
export const style = [colors, page, filters, files, draft, notes, views, print].join('');
