/** The toolbox library at the desk: what is in it, and when somebody looked whether it is right. */
@NullMarked
package fi.jelppi.guides.desk.library;

import org.jspecify.annotations.NullMarked;
