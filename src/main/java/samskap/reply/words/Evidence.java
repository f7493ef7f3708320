package samskap.reply.words;

/** What folded words hold: dates, times, addresses, telephone numbers. One pass each. */
final class Evidence {

    private Evidence() {}

    /** 9:12, 09.12, 2025, 3/11, 2025-11-03. */
    static boolean hasDateOrTime(String folded) {
        for (var at = 0; at + 3 < folded.length(); at++) {
            if (isDigit(folded, at) && (at == 0 || !isDigit(folded, at - 1))) {
                var end = endOfDigits(folded, at);
                var year = end - at == 4 && (folded.startsWith("19", at) || folded.startsWith("20", at));
                if (year || end - at <= 2 && isSeparator(folded, end) && isDigit(folded, end + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 1990 to 2099 as a number of its own. */
    static boolean hasYear(String folded) {
        for (var at = 0; at + 4 <= folded.length(); at++) {
            if ((folded.startsWith("19", at) || folded.startsWith("20", at))
                    && (at == 0 || !isDigit(folded, at - 1))
                    && endOfDigits(folded, at) == at + 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(String folded, int at) {
        return at < folded.length() && ":./-".indexOf(folded.charAt(at)) >= 0;
    }

    /** 9:12 or 09.12, and dates that look like it. */
    static boolean hasTime(String folded) {
        for (var at = 0; at + 3 < folded.length(); at++) {
            if (isDigit(folded, at) && (at == 0 || !isDigit(folded, at - 1))) {
                var end = endOfDigits(folded, at);
                if (end - at <= 2
                        && end < folded.length()
                        && ":.".indexOf(folded.charAt(end)) >= 0
                        && endOfDigits(folded, end + 1) == end + 3) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean hasAddress(String folded) {
        for (var at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1)) && folded.indexOf('.', at) > at + 1) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLink(String folded) {
        return folded.contains("www.") || folded.contains("http://") || folded.contains("https://");
    }

    /** At least seven digits with nothing between them but what people write in a telephone number. */
    static boolean hasPhone(String folded) {
        var digits = 0;
        for (var at = 0; at < folded.length(); at++) {
            if (isDigit(folded, at)) {
                if (++digits >= 7) {
                    return true;
                }
            } else if (" -()+./".indexOf(folded.charAt(at)) < 0) {
                digits = 0;
            }
        }
        return false;
    }

    static boolean hasDigit(String folded) {
        return folded.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    static int words(String text) {
        var words = 0;
        var inWord = false;
        for (var at = 0; at < text.length(); at++) {
            var space = text.charAt(at) == ' ';
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /** Words that have a letter: not numbers, and not what is drawn between them. */
    static int namedWords(String text) {
        var words = 0;
        var counted = false;
        for (var at = 0; at < text.length(); at++) {
            var space = text.charAt(at) == ' ';
            if (!space && !counted && Character.isLetter(text.charAt(at))) {
                words++;
                counted = true;
            }
            counted &= !space;
        }
        return words;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int endOfDigits(String text, int from) {
        var at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }
}
