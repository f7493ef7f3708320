package samskap.shared.text;

import java.util.List;

/**
 * What differs between two lists of words at most: all but what both begin with and what both end with.
 *
 * @param head how many words both begin with
 * @param tail how many words both end with after that
 */
record Middle(List<String> before, List<String> after, int head, int tail) {

    static Middle of(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Middle(before, after, head, tail);
    }

    List<String> old() {
        return before.subList(head, before.size() - tail);
    }

    List<String> young() {
        return after.subList(head, after.size() - tail);
    }
}
