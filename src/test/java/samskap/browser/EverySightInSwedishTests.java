package samskap.browser;

import samskap.shared.Language;

@BrowserTest
class EverySightInSwedishTests extends EverySight {

    EverySightInSwedishTests(Sights sights) {
        super(sights, Language.SV);
    }
}
