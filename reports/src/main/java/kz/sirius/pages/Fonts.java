package kz.sirius.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.jspecify.annotations.Nullable;

/** The parts of faces that one document uses, and all faces that there are. */
final class Fonts {

    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

    private final Map<Face, List<Subset>> subsets = new IdentityHashMap<>();
    private final List<Subset> inOrder = new ArrayList<>();
    private final List<Codes> codes = new ArrayList<>(1);

    /** The face of a font extension by this name. */
    static Face face(String name, boolean bold, boolean italic) {
        String key = name + (bold ? " bold" : "") + (italic ? " italic" : "");
        return FACES.computeIfAbsent(key, wanted -> load(name, bold, italic));
    }

    private static Face load(String name, boolean bold, boolean italic) {
        FontInfo known = FontUtil.getInstance(context()).getFontInfo(name, null);
        if (known == null) {
            throw new NotWritable("No font extension has the font " + name);
        }
        FontFace face = of(known.getFontFamily(), bold, italic);
        if (face == null) {
            throw new NotWritable("The font " + name + " has no such face");
        }
        try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(face.getTtf())) {
            if (in == null) {
                throw new NotWritable("The font " + name + " has no file");
            }
            return new Face(in.readAllBytes(), face.getFont());
        } catch (IOException e) {
            throw new IllegalStateException("The font cannot be read: " + name, e);
        }
    }

    private static @Nullable FontFace of(FontFamily family, boolean bold, boolean italic) {
        if (bold) {
            return italic ? family.getBoldItalicFace() : family.getBoldFace();
        }
        return italic ? family.getItalicFace() : family.getNormalFace();
    }

    private static JasperReportsContext context() {
        return DefaultJasperReportsContext.getInstance();
    }

    /** The part that has this letter or can take it, or says that the face lacks it. */
    Subset of(Face face, int letter) {
        List<Subset> parts = subsets.computeIfAbsent(face, first -> new ArrayList<>(1));
        for (int i = 0; ; i++) {
            Subset part = part(face, parts, i);
            if (part.code(letter) != Subset.FULL) {
                return part;
            }
        }
    }

    /** The part of a face with these codes. */
    private Subset part(Face face, List<Subset> parts, int place) {
        if (place < parts.size()) {
            return parts.get(place);
        }
        if (place == codes.size()) {
            codes.add(place == 0 ? Codes.first() : Codes.more());
        }
        Subset part = new Subset(face, codes.get(place), "F" + (inOrder.size() + 1));
        parts.add(part);
        inOrder.add(part);
        return part;
    }

    /** A face of another family that has this letter. */
    Subset instead(int letter, boolean bold, boolean italic) {
        for (String name : FontUtil.getInstance(context()).getFontFamilyNames()) {
            FontInfo known = FontUtil.getInstance(context()).getFontInfo(name, null);
            FontFace offered = known == null ? null : of(known.getFontFamily(), bold, italic);
            if (offered != null && face(name, bold, italic).glyph(letter) > 0) {
                return of(face(name, bold, italic), letter);
            }
        }
        throw new MissingLetter(letter);
    }

    /** The dictionary of all of them. */
    String write(PdfFile file) {
        StringBuilder resources = new StringBuilder("<<");
        for (int place = 0; place < inOrder.size(); place++) {
            Subset part = inOrder.get(place);
            if (part.isEmpty()) {
                continue;
            }
            int number = file.reserve();
            part.write(file, number, place);
            resources
                    .append('/')
                    .append(part.resource())
                    .append(' ')
                    .append(number)
                    .append(" 0 R");
        }
        return resources.append(">>").toString();
    }

    /** No face has a letter: whoever draws knows where. */
    static final class MissingLetter extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int letter;

        MissingLetter(int letter) {
            super("no face has a letter", null, false, false);
            this.letter = letter;
        }

        int letter() {
            return letter;
        }
    }
}
