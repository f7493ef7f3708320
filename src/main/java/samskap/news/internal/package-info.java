@NullMarked
package samskap.news.internal;

import org.jspecify.annotations.NullMarked;
