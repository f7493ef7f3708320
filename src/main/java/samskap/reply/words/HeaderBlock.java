package samskap.reply.words;

import java.util.EnumSet;

/** Knows the lines "From: … Sent: … To: … Subject: …" that programs put above the mail that is answered. */
final class HeaderBlock {

    private static final int MOST_LINES = 14;

    private HeaderBlock() {}

    /** Where the block that begins at a line ends, or −1 when none begins there. */
    static int end(Sheet sheet, int from) {
        var first = Field.of(sheet.folded(from));
        if (first != null && first != Field.OTHER) {
            var known = known(sheet, from);
            if (known > from) {
                return known;
            }
        }
        var unknown = unknown(sheet, from);
        return unknown > from ? unknown : stacked(sheet, from);
    }

    private static int known(Sheet sheet, int from) {
        var found = EnumSet.noneOf(Field.class);
        var end = from;
        var skipped = 0;
        for (var at = from; at < Math.min(sheet.size(), from + MOST_LINES) && skipped <= 2; at++) {
            var field = sheet.depth(at) == sheet.depth(from) ? Field.of(sheet.folded(at)) : null;
            if (field != null && (field == Field.OTHER || found.add(field))) {
                end = at + 1;
                skipped = 0;
            } else if (field != null) {
                break;
            } else {
                skipped++;
            }
        }
        found.remove(Field.OTHER);
        var whole = found.contains(Field.FROM)
                && found.size() >= 3
                && (found.contains(Field.SUBJECT) || isOfMail(sheet, from, end));
        return whole || isFlattened(sheet.folded(from)) ? end : -1;
    }

    /** Whether an address, a time or a year is in it: people write lists of where from and where to as well. */
    private static boolean isOfMail(Sheet sheet, int from, int end) {
        for (var at = from; at < end; at++) {
            if (Evidence.hasAddress(sheet.folded(at)) || Evidence.hasDateOrTime(sheet.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** All in one line, as some gateways leave it. */
    private static boolean isFlattened(String folded) {
        var fields = EnumSet.noneOf(Field.class);
        var words = folded.split(" ", 80);
        for (var at = 0; at < words.length; at++) {
            var field = words[at].endsWith(":") ? Field.of(words[at]) : null;
            if (field != null && field != Field.OTHER) {
                fields.add(field);
            }
        }
        return Field.of(folded) == Field.FROM && fields.size() >= 4;
    }

    /** As Notes writes it: who and when, and below that names of fields and what they hold in lines of their own. */
    private static int stacked(Sheet sheet, int from) {
        if (!Evidence.hasAddress(sheet.folded(from))) {
            return -1;
        }
        var when = sheet.nextWritten(from + 1);
        if (when > from + 2 || when >= sheet.size() || !Evidence.hasDateOrTime(sheet.folded(when))) {
            return -1;
        }
        var to = false;
        for (var at = when + 1; at < Math.min(sheet.size(), from + MOST_LINES); at++) {
            to |= Field.TO.isNamed(sheet.folded(at));
            if (to && Field.SUBJECT.isNamed(sheet.folded(at))) {
                return Math.min(sheet.size(), sheet.nextWritten(at + 1) + 1);
            }
        }
        return -1;
    }

    /** In a language that is not known: four short names with colons, an address and a date among what follows them. */
    private static int unknown(Sheet sheet, int from) {
        var address = false;
        var date = false;
        var at = from;
        while (at < Math.min(sheet.size(), from + 8)
                && !Field.name(sheet.folded(at)).isEmpty()) {
            var line = sheet.folded(at);
            address |= Evidence.hasAddress(line);
            date |= Evidence.hasYear(line) && !Evidence.hasAddress(line);
            if (at > from && Field.of(line) == Field.FROM) {
                return -1;
            }
            at++;
        }
        return at - from >= 4
                        && address
                        && date
                        && Field.name(sheet.folded(from)).indexOf(' ') < 0
                ? at
                : -1;
    }
}
