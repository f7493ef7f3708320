/** A person's own page and the dialogs on it, with the place where others add their parts. */
@NamedInterface("ui")
@NullMarked
package samskap.me.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
