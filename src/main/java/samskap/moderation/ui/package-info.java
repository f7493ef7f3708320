/** Where colleagues decide, how somebody stands with us, and the small parts that other pages show of it. */
@NamedInterface("ui")
@NullMarked
package samskap.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
