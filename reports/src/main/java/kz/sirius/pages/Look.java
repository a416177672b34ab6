package kz.sirius.pages;

import java.awt.Color;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * How all texts of one element of a template look: asked once for a document, for the answers lie behind styles.
 *
 * @param color red, green, blue
 * @param plain whether all lines follow from their breaks alone: one face, no markup, no spacing or indents of its own
 */
record Look(
        Type type,
        int color,
        HorizontalTextAlignEnum across,
        VerticalTextAlignEnum down,
        RotationEnum rotation,
        Padding padding,
        boolean plain) {

    /** Face and size in points, with the style for a letter that another family must give. */
    record Type(Face face, float size, boolean bold, boolean italic, Face.Measure measure) {

        static Type of(String font, float size, boolean bold, boolean italic) {
            Face face = Fonts.face(font, bold, italic);
            return new Type(face, size, bold, italic, face.measure(size));
        }
    }

    /** White inside an element's edges, turned as its text is. */
    record Padding(int top, int left, int bottom, int right) {

        Padding turned(RotationEnum rotation) {
            return switch (rotation) {
                case LEFT -> new Padding(left, bottom, right, top);
                case RIGHT -> new Padding(right, top, left, bottom);
                case UPSIDE_DOWN -> new Padding(bottom, right, top, left);
                default -> this;
            };
        }
    }

    static Look of(JRPrintText text) {
        var box = text.getLineBox();
        RotationEnum rotation = text.getRotation();
        Padding padding =
                new Padding(box.getTopPadding(), box.getLeftPadding(), box.getBottomPadding(), box.getRightPadding());
        if (text.getMode() == ModeEnum.OPAQUE) {
            throw new NotWritable("A text with a ground of its own");
        }
        String markup = text.getMarkup();
        boolean marked = markup != null && !"none".equals(markup);
        return new Look(
                Type.of(text.getFontName(), text.getFontSize(), text.isBold(), text.isItalic()),
                rgb(text.getForecolor()),
                text.getHorizontalTextAlign(),
                text.getVerticalTextAlign(),
                rotation,
                padding.turned(rotation),
                !marked
                        && !text.isUnderline()
                        && !text.isStrikeThrough()
                        && text.getRunDirection() == RunDirectionEnum.LTR
                        && plain(text.getParagraph()));
    }

    private static boolean plain(JRParagraph paragraph) {
        return paragraph.getLineSpacing() == LineSpacingEnum.SINGLE
                && paragraph.getFirstLineIndent() == 0
                && paragraph.getLeftIndent() == 0
                && paragraph.getRightIndent() == 0
                && paragraph.getSpacingBefore() == 0
                && paragraph.getSpacingAfter() == 0;
    }

    static int rgb(Color color) {
        return color.getRGB() & 0xFFFFFF;
    }
}
