/** Whether the addresses that guides lead to still answer; at central (decision 0266). */
@NullMarked
package fi.jelppi.guides.link;

import org.jspecify.annotations.NullMarked;
