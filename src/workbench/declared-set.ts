/**
 * After Microsoft's host file: it refuses what lies above the requirement set of the manifest, as Excel 2021 would, so
 * that nothing is shown here that would not run there.
 */
interface Library {
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

const utility = (window as unknown as Library).OfficeExtension?.CommonUtility;
if (utility) utility._doApiNotSupportedCheck = true;
