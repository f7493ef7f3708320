package samskap.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import samskap.identity.Person;

/** Who would be told of what happens to ideas. The module that tells people fills it. */
public interface Audience {

    /** Who would be told, and who would not, if this person did something with the idea now. */
    default Reach reach(Person by, IdeaId idea) {
        return reach(by, List.of(idea));
    }

    /** The same for something that is about several ideas: each person counts once. */
    default Reach reach(Person by, Collection<IdeaId> ideas) {
        return reach(by, ideas, false);
    }

    /** @param asks whether it asks something of them: then those are told who may be asked now */
    Reach reach(Person by, Collection<IdeaId> ideas, boolean asks);

    /**
     * @param told how many would find it on their page; never the acting person
     * @param mailed how many of those would get a mail, now or later
     * @param later how many of those get it later: in their digest, or when their quiet hours end
     * @param apart those who would be told less than the others, by the reason
     */
    record Reach(int told, int mailed, int later, List<Apart> apart) {

        public Reach {
            apart = List.copyOf(apart);
        }
    }

    /**
     * Some who would be told less.
     *
     * @param names of the first few, in no order; none of those who have left
     */
    record Apart(Why why, int people, List<String> names) {

        public Apart {
            names = List.copyOf(names);
        }
    }

    /** Why somebody would be told less. */
    enum Why {
        /** They may not come in, and are told nothing of what is said inside. */
        OUTSIDE,
        /** They have stopped the thread and are told nothing. */
        MUTED,
        /** It asks something, and they were asked lately, wait for us, or want to be asked less: they are not told. */
        SPARED,
        /** They want no mail and find it on their page. */
        NO_MAIL,
        /** Their address takes no mail: they find it on their page. */
        UNREACHABLE,
        /** They are with us no more. */
        LEFT;

        /** The word for translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
