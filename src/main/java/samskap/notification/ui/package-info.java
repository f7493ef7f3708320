/** The bell and what is behind it, with the place where others add their parts. */
@NamedInterface("ui")
@NullMarked
package samskap.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
