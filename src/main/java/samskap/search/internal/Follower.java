package samskap.search.internal;

import org.jspecify.annotations.Nullable;

/** Reads what changed into the index, step by step; after an error of its disk, from what was last kept. */
class Follower {

    private final Index index;
    private final ChangeLog changes;
    private final Sources sources;
    private final Model model;
    private @Nullable Following following;
    private volatile Standing standing = Standing.NOWHERE;

    Follower(Index index, ChangeLog changes, Sources sources, Model model) {
        this.index = index;
        this.changes = changes;
        this.sources = sources;
        this.model = model;
    }

    /** @return whether there is more to do at once */
    boolean step() {
        if (index.mend()) {
            following = null;
        }
        if (following == null) {
            following = Following.begin(index, changes, sources, model);
        }
        var now = following;
        try {
            return now.step();
        } finally {
            standing = now.standing();
        }
    }

    /** How far it is, for any thread to ask. */
    Standing standing() {
        return standing;
    }

    /** Writes the index to the disk, with how far it is. */
    void keep() {
        if (following != null) {
            following.keep();
        }
    }
}
