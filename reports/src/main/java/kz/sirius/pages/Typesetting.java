package kz.sirius.pages;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * The lines of a text that is not plain: markup, spacing and indents of its own. JasperReports' own line breaking is run once
 * more, and what it would draw is kept.
 */
final class Typesetting extends AbstractTextRenderer {

    private static final float SMALLER = 2 / 3f;

    /** Letters above or below the line stand off it by this part of their size. */
    private static final float LIFT = 1 / 2f;

    private final Look look;
    private final List<Line> lines = new ArrayList<>();

    private Typesetting(Look look) {
        super(DefaultJasperReportsContext.getInstance(), false, false, true, false);
        this.look = look;
    }

    static List<Line> lines(JRPrintText text, Look look, JRStyledText styled) {
        Typesetting typesetting = new Typesetting(look);
        typesetting.initialize(text, styled, 0, 0);
        typesetting.render();
        return typesetting.lines;
    }

    @Override
    public void draw() {
        TabSegment segment = segments.get(segmentIndex);
        List<Line.Run> runs = new ArrayList<>(2);
        AttributedCharacterIterator letters = segment.as.getIterator();
        int begin = letters.getBeginIndex();
        while (letters.getIndex() < letters.getEndIndex()) {
            int limit = letters.getRunLimit();
            String part = segment.text
                    .substring(letters.getIndex() - begin, limit - begin)
                    .replace('\t', ' ');
            runs.add(run(part, letters.getAttributes()));
            letters.setIndex(limit);
        }
        boolean justified = look.across() == HorizontalTextAlignEnum.JUSTIFIED && !segment.isLastLine;
        int blanks = (int)
                segment.text.strip().chars().filter(letter -> letter == ' ').count();
        float natural = width(runs);
        float wider = justified && blanks > 0 ? (segment.layout.getAdvance() - natural) / blanks : 0;
        lines.add(new Line(drawPosX, drawPosY, wider, !segment.isLastLine, runs));
    }

    private static float width(List<Line.Run> runs) {
        float width = 0;
        for (int i = 0; i < runs.size(); i++) {
            Line.Run run = runs.get(i);
            width += (i == runs.size() - 1 ? run.with(run.text().stripTrailing()) : run).width(0);
        }
        return width;
    }

    private Line.Run run(String part, Map<Attribute, Object> attributes) {
        Object script = attributes.get(TextAttribute.SUPERSCRIPT);
        boolean above = TextAttribute.SUPERSCRIPT_SUPER.equals(script);
        boolean below = TextAttribute.SUPERSCRIPT_SUB.equals(script);
        float size = attributes.get(TextAttribute.SIZE) instanceof Number given
                ? given.floatValue()
                : look.type().size();
        size = above || below ? size * SMALLER : size;
        String family = attributes.get(TextAttribute.FAMILY) instanceof String given ? given : "";
        boolean bold = TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT));
        boolean italic = TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE));
        Look.Type type = family.isEmpty() ? look.type() : Look.Type.of(family, size, bold, italic);
        int color = attributes.get(TextAttribute.FOREGROUND) instanceof Color given ? Look.rgb(given) : look.color();
        float rise = above ? size * LIFT : below ? -size * LIFT : 0;
        return new Line.Run(part, type, color, rise, rules(attributes));
    }

    private static Set<Line.Rule> rules(Map<Attribute, Object> attributes) {
        Set<Line.Rule> rules = EnumSet.noneOf(Line.Rule.class);
        if (attributes.get(TextAttribute.UNDERLINE) != null) {
            rules.add(Line.Rule.UNDER);
        }
        if (Boolean.TRUE.equals(attributes.get(TextAttribute.STRIKETHROUGH))) {
            rules.add(Line.Rule.THROUGH);
        }
        return rules;
    }
}
