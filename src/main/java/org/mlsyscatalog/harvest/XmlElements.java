package org.mlsyscatalog.harvest;

import java.io.StringWriter;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML elements; characters that XML cannot have are left out, as a listing may
 * hold anything.
 */
final class XmlElements {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter writer;

	/** What writes the inside of an element. */
	interface Content {

		void write() throws XMLStreamException;

	}

	/** What writes a document or a piece of one. */
	interface Writing {

		void write(XmlElements elements) throws XMLStreamException;

	}

	private XmlElements(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/** A piece of a document as text. */
	static String text(Writing writing) {
		StringWriter text = new StringWriter();
		write(text, writing);
		return text.toString();
	}

	/** A piece of a document, written on the way. */
	static void write(Writer out, Writing writing) {
		try {
			XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out);
			writing.write(new XmlElements(writer));
			writer.flush();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("The document cannot be written as XML", ex);
		}
	}

	void declaration() throws XMLStreamException {
		this.writer.writeStartDocument("UTF-8", "1.0");
		this.writer.writeCharacters("\n");
	}

	/** An element with others inside; attributes as name and value in turn. */
	void element(String name, Content content, String... attributes) throws XMLStreamException {
		start(name, attributes);
		content.write();
		this.writer.writeEndElement();
	}

	/** An element with text inside; none where there is no text. */
	void element(String name, @Nullable String text, String... attributes) throws XMLStreamException {
		if (text == null || text.isBlank()) {
			return;
		}
		start(name, attributes);
		this.writer.writeCharacters(clean(text));
		this.writer.writeEndElement();
	}

	/** An element without content. */
	void empty(String name, String... attributes) throws XMLStreamException {
		this.writer.writeEmptyElement(name);
		attributes(attributes);
	}

	private void start(String name, String... attributes) throws XMLStreamException {
		this.writer.writeStartElement(name);
		attributes(attributes);
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i + 1 < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
		}
	}

	/** Without what XML 1.0 has no way to write. */
	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().filter(XmlElements::isAllowed).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

}
