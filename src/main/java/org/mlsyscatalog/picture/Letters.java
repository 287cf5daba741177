package org.mlsyscatalog.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The outlines of one font. Not to be used by two threads at once. */
final class Letters {

	private final TrueTypeFont font;

	private final CmapLookup letters;

	private final double unit;

	private Letters(TrueTypeFont font) throws IOException {
		this.font = font;
		this.letters = font.getUnicodeCmapLookup();
		this.unit = font.getUnitsPerEm();
	}

	static Letters read(String resource) {
		try (@Nullable
		InputStream in = Letters.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing from the application");
			}
			return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How wide a text is at a size. */
	double width(String text, double size) {
		double width = 0;
		for (int character : text.codePoints().toArray()) {
			width += advance(character);
		}
		return width * size / this.unit;
	}

	/** The outline of a text that begins at a point of its base line. */
	Path2D outline(String text, double size, double x, double y) {
		Path2D outline = new Path2D.Double();
		double scale = size / this.unit;
		double at = x;
		for (int character : text.codePoints().toArray()) {
			@Nullable GlyphData glyph = glyph(character);
			if (glyph != null) {
				AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
				outline.append(glyph.getPath().getPathIterator(place), false);
			}
			at += advance(character) * scale;
		}
		return outline;
	}

	private double advance(int character) {
		try {
			return this.font.getAdvanceWidth(this.letters.getGlyphId(character));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private @Nullable GlyphData glyph(int character) {
		try {
			return this.font.getGlyph().getGlyph(this.letters.getGlyphId(character));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
