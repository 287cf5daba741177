package org.mlsyscatalog.harvest;

import io.gdcc.xoai.exceptions.BadResumptionTokenException;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.ResumptionToken;
import io.gdcc.xoai.services.api.ResumptionTokenFormat;
import io.gdcc.xoai.services.impl.SimpleResumptionTokenFormat;

/**
 * Resumption tokens that hold within one generation: a place in the list means nothing in
 * another one, and a harvest that mixes two would miss papers without knowing.
 */
final class OaiTokens implements ResumptionTokenFormat {

	private static final int MARK = 12;

	private final String generation;

	private ResumptionTokenFormat places = new SimpleResumptionTokenFormat().withGranularity(Granularity.Day);

	OaiTokens(String digest) {
		this.generation = digest.substring(0, Math.min(MARK, digest.length()));
	}

	@Override
	public ResumptionTokenFormat withGranularity(Granularity granularity) {
		this.places = this.places.withGranularity(granularity);
		return this;
	}

	@Override
	public String format(ResumptionToken.Value value) {
		return this.generation + "." + this.places.format(value);
	}

	@Override
	public ResumptionToken.Value parse(String token) throws BadResumptionTokenException {
		int dot = token.indexOf('.');
		if (dot < 0) {
			throw new BadResumptionTokenException("This is no resumption token of this catalog");
		}
		if (!token.substring(0, dot).equals(this.generation)) {
			throw new BadResumptionTokenException(
					"The catalog has changed since this token was given; begin the list again");
		}
		return this.places.parse(token.substring(dot + 1));
	}

}
