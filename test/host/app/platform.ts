export type Device = 'desktop' | 'phone' | 'tablet';

/** The results of the app's module-level functions. They are global because only one app runs in a window. */
export const environment = { language: 'en' };

export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isPhone: false,
  isTablet: false,
  isIosApp: false,
  isAndroidApp: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://workbench/',
};

/** Sets what `Platform` says. A phone or tablet is taken to run Android. */
export function setPlatform(device: Device, userAgent = ''): void {
  const mobile = device !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isPhone: device === 'phone',
    isTablet: device === 'tablet',
    isAndroidApp: mobile,
    isMacOS: !mobile && /Mac/.test(userAgent),
    isWin: !mobile && /Windows/.test(userAgent),
    isLinux: !mobile && !/Mac|Windows/.test(userAgent),
  });
}

export function getLanguage(): string {
  return environment.language;
}
