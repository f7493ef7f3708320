/** A person's own page and the dialogs on it. */
@NullMarked
package samskap.me.ui;

import org.jspecify.annotations.NullMarked;
