/** Choosing pictures while one writes, and the pictures beside what was written. */
@NamedInterface("ui")
@NullMarked
package samskap.pictures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
