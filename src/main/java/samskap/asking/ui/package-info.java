/** The pages of what is asked, for those who ask and those who are asked; and where one says how often. */
@NamedInterface("ui")
@NullMarked
package samskap.asking.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
