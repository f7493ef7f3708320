/** The audit log as a page and as a table for other programs. */
@NullMarked
package samskap.audit.ui;

import org.jspecify.annotations.NullMarked;
