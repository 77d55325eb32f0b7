import fc from 'fast-check';

/**
 * In CI the property tests try the same cases at each run, so that a red run is about the change that it runs for. On a
 * developer's machine they try others each time: what those find is a defect too, and goes in as an example.
 */
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20261123 });
