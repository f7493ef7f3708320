@NullMarked
package samskap.search.internal;

import org.jspecify.annotations.NullMarked;
