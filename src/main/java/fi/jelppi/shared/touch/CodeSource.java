package fi.jelppi.shared.touch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What reads codes by itself: the camera, or a scanner that types. */
public abstract class CodeSource extends Component {

    public Registration onCode(ComponentEventListener<CodeRead> listener) {
        return addListener(CodeRead.class, listener);
    }

    /** A whole code was read; more than one reading when it is open which keyboard layout it was typed for. */
    @DomEvent("code-read")
    public static class CodeRead extends ComponentEvent<CodeSource> {

        /** There are fewer layouts, and no code is as long: a page that was tampered with sends more. */
        private static final int MOST_READINGS = 10;

        private static final int LONGEST = 8_192;

        private final List<String> readings;

        public CodeRead(CodeSource source, boolean fromClient, @EventData("event.detail.readings") ArrayNode readings) {
            super(source, fromClient);
            this.readings = readings.valueStream()
                    .limit(MOST_READINGS)
                    .map(JsonNode::asString)
                    .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                    .toList();
        }

        /** Never empty, the likeliest first. */
        public List<String> readings() {
            return readings;
        }
    }
}
