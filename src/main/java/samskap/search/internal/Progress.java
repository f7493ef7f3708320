package samskap.search.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How far an index has come; kept with it on the disk.
 *
 * @param database which one it was made of
 * @param model which model its points are of; nothing where it has none
 * @param settled the last row of the log before which none can come any more
 * @param idea up to which number every idea was read once
 * @param message up to which number every message was read once
 * @param round up to which number ideas were read again, whatever the log says, in the round that goes on
 * @param swept when words that no text has any more were last taken off the disk
 */
record Progress(String database, String model, long settled, long idea, long message, long round, Instant swept) {

    /**
     * Goes up when words are taken apart, or what they are is written ({@link Unit#written}), otherwise than before: an
     * older index is made anew.
     */
    private static final String FORMAT = "6";

    static Progress of(Map<String, String> kept) {
        return FORMAT.equals(kept.get("format"))
                ? new Progress(
                        kept.getOrDefault("database", ""),
                        kept.getOrDefault("model", ""),
                        number(kept, "settled"),
                        number(kept, "idea"),
                        number(kept, "message"),
                        number(kept, "round"),
                        Instant.ofEpochSecond(number(kept, "swept")))
                : new Progress("", "", 0, 0, 0, 0, Instant.EPOCH);
    }

    /** Nothing was read yet: what is said of ideas up to this message is read with them. */
    static Progress begun(String database, String model, long settled, long message, Instant now) {
        return new Progress(database, model, settled, 0, message, 0, now);
    }

    private static long number(Map<String, String> kept, String name) {
        return Long.parseLong(kept.getOrDefault(name, "0"));
    }

    Map<String, String> words() {
        var words = new HashMap<String, String>();
        words.put("format", FORMAT);
        words.put("database", database);
        words.put("model", model);
        words.put("settled", Long.toString(settled));
        words.put("idea", Long.toString(idea));
        words.put("message", Long.toString(message));
        words.put("round", Long.toString(round));
        words.put("swept", Long.toString(swept.getEpochSecond()));
        return words;
    }

    /** Whether points of this model are what it has or may have; without a model they are left as they are. */
    boolean fits(String another) {
        return another.isEmpty() || model.isEmpty() || another.equals(model);
    }

    /** Its points are of this model from now on. */
    Progress pointedBy(String another) {
        return another.isEmpty() ? this : new Progress(database, another, settled, idea, message, round, swept);
    }

    Progress settledAt(long row) {
        return new Progress(database, model, row, idea, message, round, swept);
    }

    Progress readTo(long lastIdea, long lastMessage) {
        return new Progress(
                database, model, settled, Math.max(idea, lastIdea), Math.max(message, lastMessage), round, swept);
    }

    Progress roundAt(long lastIdea) {
        return new Progress(database, model, settled, idea, message, lastIdea, swept);
    }

    Progress sweptAt(Instant moment) {
        return new Progress(database, model, settled, idea, message, round, moment);
    }
}
