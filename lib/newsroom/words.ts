/** Every word of the interface that a reader sees, by the language of the page. */
export const words = {
  vi: {
    siteName: 'Tòa soạn',
    skipToContent: 'Đến nội dung chính',
  },
} as const;
