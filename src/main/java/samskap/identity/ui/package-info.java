/** Signing in over any page, and who the person at this page is. */
@NamedInterface("ui")
@NullMarked
package samskap.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
