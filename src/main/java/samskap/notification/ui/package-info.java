/** The bell, the list of what one was told, and what one wants to be told. */
@NullMarked
package samskap.notification.ui;

import org.jspecify.annotations.NullMarked;
