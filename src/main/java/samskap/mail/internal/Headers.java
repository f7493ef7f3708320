package samskap.mail.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import samskap.mail.Mail;

/** What stands above a mail besides to whom it goes and what it is about. */
final class Headers {

    private Headers() {}

    /** By name, in a fixed order. */
    static Map<String, String> of(Mail mail, Sender sender) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Language", mail.language().code());
        // Keeps "out of office" answers away; a person's answer comes through.
        headers.put("Auto-Submitted", "auto-generated");
        var conversation = mail.conversation();
        if (conversation != null) {
            headers.put("Message-ID", sender.mark(conversation.id()));
            headers.put("In-Reply-To", sender.mark(conversation.root()));
            headers.put("References", sender.mark(conversation.root()));
            headers.put("List-Unsubscribe", "<" + conversation.stop() + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }
}
