package samskap.moderation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import samskap.audit.Thing;
import samskap.identity.PersonId;

/** What is withheld and why; the modules that own the things report here, within their transactions. */
public interface Cases {

    /** Something new was withheld before anybody saw it. */
    void openFor(Thing thing, PersonId author, Cause cause);

    /**
     * Its author changed the words. What was declined waits for another look; what everybody sees is withheld when the
     * new words give cause.
     *
     * @return whether the owner is to withhold it now
     */
    boolean changed(Thing thing, PersonId author, Optional<Cause> cause);

    /** The author took it back: nobody has to decide any more. */
    void closeFor(Thing thing);

    /** How these things are withheld; those that everybody sees are missing. */
    Map<Long, Withheld> withheld(Thing.Kind kind, Collection<Long> ids);

    /** How this one is withheld. */
    default Optional<Withheld> withheld(Thing thing) {
        return Optional.ofNullable(
                withheld(thing.kind(), java.util.List.of(thing.id())).get(thing.id()));
    }
}
