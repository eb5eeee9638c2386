/** Rules that read a vacancy: what its Finnish text asks for, and what the law says of young workers (decisions 0220 and 0221). */
@NullMarked
package fi.jelppi.jobs.rules;

import org.jspecify.annotations.NullMarked;
