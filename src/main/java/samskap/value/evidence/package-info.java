/** How far evidence can be trusted: signs that somebody pushes, and when enough has been heard. */
@NamedInterface("evidence")
@NullMarked
package samskap.value.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
