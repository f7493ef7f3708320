package samskap.moments;

import samskap.pictures.Subject;

/** Names a moment among colleagues; whoever told it knows it by a key that nobody can guess. */
public record MomentId(long value) {

    /** The kind of subject that a moment is for its pictures. */
    public static final String PICTURED = "moment";

    /** The moment as something that has pictures. */
    public Subject pictured() {
        return new Subject(PICTURED, value);
    }
}
