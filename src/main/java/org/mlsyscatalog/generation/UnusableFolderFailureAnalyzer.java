package org.mlsyscatalog.generation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns an unusable folder into two plain sentences instead of a stack trace. */
class UnusableFolderFailureAnalyzer extends AbstractFailureAnalyzer<UnusableFolderException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableFolderException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
