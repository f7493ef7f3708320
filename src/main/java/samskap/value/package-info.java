/**
 * The mathematics of an idea's value: models, agreement, combination and lenses as functions of numbers.
 *
 * <p>Owns nothing and publishes nothing. Ideas, judges and respondents are indices here. Must never know a database, a
 * page, Spring or the rest of the product, so that everybody can read and test the method by itself.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package samskap.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
