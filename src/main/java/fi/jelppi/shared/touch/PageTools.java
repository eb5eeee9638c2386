package fi.jelppi.shared.touch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What only the browser can do for a touch screen: text size, contrast, motion, sounds, printing. */
@Tag("page-tools")
@JsModule("./page-tools.ts")
public class PageTools extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        // The same file as on pages that are no Vaadin pages.
        event.getUI().getPage().addJavaScript("js/one-window.js");
    }

    /** @param percent of the normal size, 100 to 200 */
    public void textSize(int percent) {
        getElement().callJsFunction("textSize", percent);
    }

    /** @param palette {@code normal} or {@code high} */
    public void palette(String palette) {
        getElement().callJsFunction("palette", palette);
    }

    /** @param motion {@code normal} or {@code none} */
    public void motion(String motion) {
        getElement().callJsFunction("motion", motion);
    }

    /** @param sounds {@code normal} or {@code off} */
    public void sounds(String sounds) {
        getElement().callJsFunction("sounds", sounds);
    }

    /** Tells the browser which language the page is in now. */
    public void language(String tag) {
        getElement().callJsFunction("language", tag);
    }

    /** Plain words instead of the framework's own for a lost connection to this machine's server. */
    public void connectionTexts(String lost, String back) {
        getElement().callJsFunction("connectionTexts", lost, back);
    }

    /** Loads an address of this server in place of the whole page, whatever state it is in. */
    public void load(String address) {
        getElement().callJsFunction("load", address);
    }

    /** Silent when the visitor turned the sounds off. */
    public void sound(Answer.Tone tone) {
        getElement().callJsFunction("sound", tone.code());
    }

    public void print() {
        getElement().callJsFunction("printPage");
    }
}
