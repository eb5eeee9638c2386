package fi.jelppi.guides.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A step: where it stands in its guide, what it is called, and then what is added to it. */
public class StepCard extends Section {

    private final H1 heading;

    /** @param place for example "Vaihe 3 / 5" */
    public StepCard(String place, String heading, Locale language) {
        var badge = new Span(place);
        badge.addClassName("guide-place");
        this.heading = new H1(heading);
        // Where a screen reader goes on after each step.
        this.heading.getElement().setAttribute("tabindex", "-1");
        addClassName("guide-step");
        StepWords.inLanguage(this, language);
        add(badge, this.heading);
    }

    /** Before the eyes, and to the ears. */
    public void comeForward() {
        heading.getElement().callJsFunction("focus");
        heading.scrollIntoView(Block.CENTER);
    }

    /** Where one goes from here. */
    public static Div ways(Component... buttons) {
        var ways = new Div(buttons);
        ways.addClassName("guide-ways");
        return ways;
    }

    /** What is asked at the end, above its answers. */
    public static Paragraph question(String words) {
        var question = new Paragraph(words);
        question.addClassName("guide-question");
        return question;
    }
}
