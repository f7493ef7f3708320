/** How far judges agree: intraclass correlations, Krippendorff's α, Kendall's W and Cronbach's α. */
@NamedInterface("agreement")
@NullMarked
package samskap.value.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
