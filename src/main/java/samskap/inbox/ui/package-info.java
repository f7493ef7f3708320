/**
 * What came in by mail, for administrators; what of it waits for colleagues; and where an idea that came by mail is
 * shared.
 */
@org.jspecify.annotations.NullMarked
package samskap.inbox.ui;
