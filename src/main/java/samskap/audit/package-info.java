/**
 * The audit log: what colleagues did to what others said, to who may do what, and to how the place is set up.
 *
 * <p>Owns the table {@code audit_entry}, to which only is added: the database itself refuses to change or delete a row.
 * Reasons are in {@code audit_reason}, where one may be emptied, once, when the person whom it is about is forgotten.
 * Hears {@link samskap.identity.PersonForgotten} alone: whoever acts calls {@link samskap.audit.Audit} within the same
 * transaction. Keeps ids, never names, so that a person who is forgotten is forgotten here too. Must never know what an
 * idea is: each module tells by {@link samskap.audit.ThingNames} what its things are called.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui"})
@NullMarked
package samskap.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
