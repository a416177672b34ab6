package kz.sirius.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Both directions between pages and tree: elements name what pages show, the parent tree leads back. */
final class TreeLinks {

    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final Set<String> INTERACTIVE = Set.of("Link", "Widget");

    private record Place(COSDictionary page, int mcid) {}

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<Place, COSDictionary> contents = new HashMap<>();
    private final Map<COSDictionary, COSDictionary> objects = new HashMap<>();
    private final Map<Integer, COSBase> parents = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private TreeLinks(PDDocument document) {
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size() + 1);
        }
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        if (tree != null) {
            collect(tree.getCOSObject(), new HashSet<>());
            numbers(tree.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
        }
    }

    static List<String> unreached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TreeLinks links = new TreeLinks(document);
            List<String> unreached = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                links.unreached(page.getCOSObject(), MarkedPage.of(page), unreached);
            }
            return unreached;
        }
    }

    private void unreached(COSDictionary page, MarkedPage marked, List<String> unreached) {
        String where = "page " + pages.get(page) + ": ";
        for (MarkedPage.Piece piece : marked.pieces) {
            boolean named = piece.mcid() >= 0 && contents.containsKey(new Place(page, piece.mcid()));
            if (piece.mcid() != MarkedPage.ARTIFACT && !named) {
                String number = piece.mcid() < 0 ? "" : ", number " + piece.mcid();
                piece.text().lines().forEach(line -> unreached.add(where + "text \"" + line + "\"" + number));
            }
        }
        Set<Integer> silent = new TreeSet<>(marked.numbers);
        marked.pieces.forEach(piece -> silent.remove(piece.mcid()));
        silent.removeIf(mcid -> contents.containsKey(new Place(page, mcid)));
        silent.forEach(mcid -> unreached.add(where + "content without text, number " + mcid));
        marked.drawings.forEach(drawing -> unreached.add(where + "drawing " + drawing));
        for (COSDictionary annotation : annotations(page)) {
            if (!objects.containsKey(annotation)) {
                String kind = annotation.getNameAsString(COSName.SUBTYPE);
                unreached.add(where + "annotation " + kind + " " + TreeReader.name(annotation));
            }
        }
    }

    private static List<COSDictionary> annotations(COSDictionary page) {
        return TreeReader.list(page.getDictionaryObject(COSName.ANNOTS)).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(annotation -> INTERACTIVE.contains(annotation.getNameAsString(COSName.SUBTYPE)))
                .toList();
    }

    static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TreeLinks links = new TreeLinks(document);
            for (PDPage page : document.getPages()) {
                String where = "page " + links.pages.get(page.getCOSObject()) + ": ";
                MarkedPage marked = MarkedPage.of(page);
                marked.faults.forEach(fault -> links.faults.add(where + fault));
                links.back(page.getCOSObject(), marked, where);
            }
            links.objects.forEach(links::back);
            return links.faults;
        }
    }

    /** The parent tree has for each number of the page the element that names it. */
    private void back(COSDictionary page, MarkedPage marked, String where) {
        COSBase back = parents.get(page.getInt(COSName.STRUCT_PARENTS));
        COSArray elements = back instanceof COSArray array ? array : new COSArray();
        Set<Integer> numbers = new TreeSet<>(marked.numbers);
        contents.keySet().stream().filter(place -> place.page() == page).forEach(place -> numbers.add(place.mcid()));
        for (int mcid : numbers) {
            COSDictionary element = contents.get(new Place(page, mcid));
            COSBase parent = mcid < elements.size() ? elements.getObject(mcid) : null;
            if (element != parent) {
                faults.add(where + "number " + mcid + " of " + type(element) + " leads back to " + type(parent));
            }
            if (!marked.numbers.contains(mcid)) {
                faults.add(where + "number " + mcid + " of " + type(element) + " is not on the page");
            }
        }
    }

    private void back(COSDictionary object, COSDictionary element) {
        COSBase parent = parents.get(object.getInt(COSName.STRUCT_PARENT));
        if (parent != element) {
            String name = object.getNameAsString(COSName.SUBTYPE) + " " + TreeReader.name(object);
            faults.add("annotation " + name + " of " + type(element) + " leads back to " + type(parent));
        }
    }

    private static String type(@Nullable COSBase element) {
        return element instanceof COSDictionary known ? known.getNameAsString(COSName.S) : "nothing";
    }

    private void collect(COSDictionary parent, Set<COSDictionary> seen) {
        if (!seen.add(parent)) {
            faults.add(type(parent) + " stands in the tree twice");
            return;
        }
        for (COSBase kid : TreeReader.list(parent.getDictionaryObject(COSName.K))) {
            COSDictionary page = parent.getCOSDictionary(COSName.PG);
            if (kid instanceof COSInteger mcid) {
                content(page, mcid.intValue(), parent);
            } else if (kid instanceof COSDictionary inner) {
                COSDictionary own = inner.getCOSDictionary(COSName.PG);
                collect(inner, own == null ? page : own, parent, seen);
            }
        }
    }

    private void collect(
            COSDictionary kid, @Nullable COSDictionary page, COSDictionary parent, Set<COSDictionary> seen) {
        String type = kid.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
            content(page, kid.getInt(COSName.MCID), parent);
        } else if ("OBJR".equals(type)) {
            COSDictionary object = kid.getCOSDictionary(OBJ);
            if (object == null || objects.put(object, parent) != null) {
                faults.add(type(parent) + " refers to an object that is missing or referred to twice");
            }
        } else {
            if (kid.getCOSDictionary(COSName.P) != parent) {
                faults.add(type(kid) + " in " + type(parent) + " names another parent");
            }
            collect(kid, seen);
        }
    }

    private void content(@Nullable COSDictionary page, int mcid, COSDictionary element) {
        if (page == null || !pages.containsKey(page)) {
            faults.add("number " + mcid + " of " + type(element) + " has no page");
        } else if (contents.put(new Place(page, mcid), element) != null) {
            faults.add("page " + pages.get(page) + ": number " + mcid + " is named twice");
        }
    }

    private void numbers(@Nullable COSDictionary node) {
        if (node == null) {
            return;
        }
        List<COSBase> pairs = TreeReader.list(node.getDictionaryObject(COSName.NUMS));
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            if (pairs.get(i) instanceof COSInteger number) {
                parents.put(number.intValue(), pairs.get(i + 1));
            }
        }
        for (COSBase kid : TreeReader.list(node.getDictionaryObject(COSName.KIDS))) {
            numbers(kid instanceof COSDictionary inner ? inner : null);
        }
    }
}
