package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.Writer;

/** Formatted references, one a line; numbered where the style has it so. */
final class TextWriter implements CitationWriter {

	private final StyledText text;

	private final Writer out;

	private long number;

	TextWriter(StyledText text, Writer out) {
		this.text = text;
		this.out = out;
	}

	@Override
	public void write(Reference reference) throws IOException {
		this.number++;
		if (this.text.style().numbered()) {
			this.out.write("[" + this.number + "] ");
		}
		this.out.write(this.text.format(reference) + "\n");
	}

}
