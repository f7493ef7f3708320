/** The pages about moments, with the place where others add their part. */
@NamedInterface("ui")
@NullMarked
package samskap.moments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
