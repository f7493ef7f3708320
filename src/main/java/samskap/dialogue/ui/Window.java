package samskap.dialogue.ui;

import java.util.List;
import samskap.dialogue.Message;

/** The newest part of a long dialogue. */
record Window(List<Message> shown, int earlier) {

    /**
     * @param all top-level messages, oldest first
     * @param most about how many messages to show, replies included; a thread is never cut
     */
    static Window newest(List<Message> all, int most) {
        var from = all.size();
        for (var count = 0; from > 0 && count < most; from--) {
            count += size(all.get(from - 1));
        }
        var hidden = all.subList(0, from).stream().mapToInt(Window::size).sum();
        return new Window(all.subList(from, all.size()), hidden);
    }

    private static int size(Message message) {
        return 1 + message.replies().size();
    }
}
