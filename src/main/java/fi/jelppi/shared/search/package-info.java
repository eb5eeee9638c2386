/** Words in memory, in their Finnish forms: what vacancies and the library are searched with (decision 0201). */
@NullMarked
package fi.jelppi.shared.search;

import org.jspecify.annotations.NullMarked;
